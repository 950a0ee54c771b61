// Owns the port through which pictures and files of notices are kept until they are sent, by the hash of their bytes.

export interface FileShelf {
  /** Gives the hash. */
  put(bytes: Uint8Array, now: number): Promise<string>
  find(hash: string): Promise<Uint8Array | undefined>
}
