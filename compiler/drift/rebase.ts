/**
 * How to make Terraform's record of a Cloud Control resource what is there. The provider patches from that record, and
 * what is there is never asked: so the record must first say what is there.
 * @param next what to do then: `terraform apply`, `plan anew`
 */
export function rebaseOf(address: string, next: string): string {
  return `take the state with terraform state pull, set desired_state of ${address} to its properties without the read-only ones, raise serial, terraform state push it, and ${next}`;
}

/** How a resource that is there comes into the state, so that nothing is created. `import` knows no Cloud Control. */
export function adoptionOf(address: string, next: string): string {
  return `take the state with terraform state pull, add ${address} with desired_state set to what aws cloudcontrol get-resource answers without the read-only properties, raise serial, terraform state push it, and ${next}`;
}
