/** Means: what the elected have allotted each unit and goal, what became of it, and what more is needed. */
package se.ledstjarnan.domain.allotment;
