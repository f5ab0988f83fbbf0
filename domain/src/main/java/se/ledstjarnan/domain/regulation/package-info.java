/** What SOSFS 2011:9 demands of a management system, and what in this one answers to it. */
package se.ledstjarnan.domain.regulation;
