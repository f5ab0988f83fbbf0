/** Who answers for what in the management system: tasks by role, their further distribution to persons, and the decisions behind. */
package se.ledstjarnan.domain.responsibility;
