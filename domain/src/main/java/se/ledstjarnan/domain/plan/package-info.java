/** Action plans: who does what, how, when and why to reach a goal, and the check-ups through the year. */
package se.ledstjarnan.domain.plan;
