/** Missions, goals, and what they are measured by: indicators of the own operation, and official measures of Kolada beside others. */
package se.ledstjarnan.domain.goal;
