/** Reports upwards: MAS's quarterly report of deviations in health care, from draft to what the board has received. */
package se.ledstjarnan.domain.report;
