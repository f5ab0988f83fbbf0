/** Routines and guidelines: what is to be done and how, who approved it, since when, and who has read it (SOSFS 2011:9 4 kap. 4 §). */
package se.ledstjarnan.domain.routine;
