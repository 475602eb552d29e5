/** The test server's two origins, written by the plugin: both foreign to the test page and to each other. */
export const origins: readonly [string, string];
