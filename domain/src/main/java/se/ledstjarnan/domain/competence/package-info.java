/** What competence the work demands, how it is followed up each year, and what is planned where it falls short (SOSFS 2011:9 4 kap.). */
package se.ledstjarnan.domain.competence;
