/** Surveys, quality indexes and quality registries that the municipality answers, and what they gave over the years. */
package se.ledstjarnan.domain.survey;
