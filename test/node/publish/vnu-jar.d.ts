declare module 'vnu-jar' {
  /** Path of the Java archive. */
  const path: string;
  export default path;
}
