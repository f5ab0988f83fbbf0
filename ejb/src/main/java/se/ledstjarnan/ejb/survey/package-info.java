/** Surveys, quality indexes and quality registries: who answers what by when, and what it gave over the years. */
package se.ledstjarnan.ejb.survey;
