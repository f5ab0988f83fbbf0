/** What the operation is measured by: official measures of Kolada, and how the municipality stands beside others. */
package se.ledstjarnan.domain.goal;
