/** Care tasks that licensed staff delegate to named employees: the register of tasks, the licences and the decisions. */
package se.ledstjarnan.domain.delegation;
