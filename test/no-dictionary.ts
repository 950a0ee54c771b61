// Owns what stands in place of nodejieba where tests share a process: a word that one of them put into the dictionary
// would change how the others' texts are cut.

throw new Error('nodejieba: a test that cuts words belongs in a folder whose tests run alone (vitest.config.ts)')
