/** What the public may do without an account: complain, comment and praise, and follow what came of it by a code. */
package se.ledstjarnan.domain.complaint;
