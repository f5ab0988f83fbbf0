/** What in the system answers to SOSFS 2011:9, by figures of the day, and the package of it for an inspection. */
package se.ledstjarnan.ejb.regulation;
