/** Self-monitoring and inspection: lists, the plan of the year, checks and their results. */
package se.ledstjarnan.ejb.selfmonitoring;
