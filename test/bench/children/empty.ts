// A Node process that does nothing: what every command pays before it begins.
export {};
