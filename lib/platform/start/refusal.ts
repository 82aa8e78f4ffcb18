/**
 * A condition outside the program that stops it: wrong version, port in use, server away.
 * The message is one Vietnamese sentence that says what is wrong and what to do about it.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Prints a refusal as its sentence, anything else as the error it is, and gives the exit code. */
export function reportFailure(error: unknown): 1 {
  if (error instanceof Refusal) console.error(`\n✗ ${error.message}`);
  else console.error('\n✗ Lỗi không mong đợi:', error);
  return 1;
}
