/**
 * What ML Detect needs before a behaviour has a model, and to keep it: so many datapoints of its metric in so much time.
 * Source: IoT Device Defender guide, "ML Detect" (minimum requirements).
 */
export const ML_TRAINING = { datapoints: 25_000, seconds: 14 * 86_400 } as const;
