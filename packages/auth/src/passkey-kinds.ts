/**
 * The kinds of keys that passkeys here may have (COSE), best first: Ed25519, P-256, RSA. Said wherever one is made: otherwise
 * the library tries out what this machine has, and the machine warns of what is still experimental.
 */
export const passkeyKinds = [-8, -7, -257]
