/** Why nothing was written. */
export type WritingRefusal =
  /** Another process is publishing to the folder, with this number where it is known. `lock` is the file that says so. */
  | { readonly kind: 'busy'; readonly pid: number | undefined; readonly lock: string }
  /** The folder has files from elsewhere that would be overwritten. */
  | { readonly kind: 'foreign'; readonly paths: readonly string[] }
  /** Scripts of a published version would change, and pages that pin them would refuse them. */
  | { readonly kind: 'changed-version'; readonly paths: readonly string[] }
  /** A file that `publish` keeps in the folder is damaged, or somebody else's. */
  | { readonly kind: 'damaged'; readonly file: string }
  /** Such a file names a path that leads out of the folder. */
  | { readonly kind: 'outside'; readonly file: string; readonly named: string }
  /** A file or folder of the publication is a symbolic link. */
  | { readonly kind: 'link'; readonly path: string };

/** Ends writing before anything outside the folder, or anything of somebody else's, is touched. */
export class FolderRefusal extends Error {
  override readonly name = 'FolderRefusal';
  readonly refusal: WritingRefusal;

  constructor(refusal: WritingRefusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
