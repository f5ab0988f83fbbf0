/** What the public may do without an account, and what keeps floods and robots away from it. */
package se.ledstjarnan.ejb.complaint;
