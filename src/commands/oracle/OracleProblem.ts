/** Something in an oracle file the engine cannot stand for; the message is a line for the reader. */
export class OracleProblem extends Error {}
