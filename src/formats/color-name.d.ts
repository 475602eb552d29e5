declare module 'color-name' {
  /** Red, green and blue, 0 to 255, of each named colour of CSS. */
  const colours: Readonly<Record<string, readonly [number, number, number]>>;
  export = colours;
}
