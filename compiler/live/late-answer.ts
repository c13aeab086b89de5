/** So often is an answer waited for. Whoever did not answer by then hangs; eight times would be minutes for each call. */
const TRIES = 3;

/** No answer came in time, so often that the call is given up. Under this name the SDK does not try again. */
export class LateAnswer extends Error {
  override readonly name = "LateAnswer";
}

/** Counts, call by call, how often no answer came in time. */
export class LateAnswers {
  private readonly times = new WeakMap<object, number>();

  /**
   * Makes one try.
   * @param call the same object for each try of a call
   * @throws LateAnswer where it was late too often
   */
  async try<Answer>(call: object, attempt: () => Promise<Answer>): Promise<Answer> {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "TimeoutError" || isCut(error)) throw error;
      const times = (this.times.get(call) ?? 0) + 1;
      this.times.set(call, times);
      throw times < TRIES ? error : new LateAnswer(error.message);
    }
  }
}

/** The SDK calls a connection that was cut a timeout, too; that costs no time. */
function isCut(error: object): boolean {
  return "code" in error && error.code !== "ETIMEDOUT";
}
