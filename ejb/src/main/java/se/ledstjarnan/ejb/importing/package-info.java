/** Taking in the closed cases of the system before this one: a file is looked at first, then stored as a whole by a job. */
package se.ledstjarnan.ejb.importing;
