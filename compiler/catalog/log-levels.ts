/** Levels of AWS IoT logging (V2). Source: AWS IoT API model, LogLevel. */
export const LOG_LEVELS = ["DEBUG", "INFO", "ERROR", "WARN", "DISABLED"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];
