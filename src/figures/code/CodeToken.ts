/** A piece of a line of code. Its kind decides its weight; there are no colours. */
export type CodeToken = readonly [kind: 'keyword' | 'comment' | 'plain', text: string]
