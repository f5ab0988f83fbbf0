/**
 * Official measures: fetched from Kolada over HTTP by a job, or taken from a file in the same shape; shown beside those of peers and of
 * the country. What is outside ({@code KoladaClient}), what its JSON means ({@code KoladaJson}) and what is stored are apart.
 */
package se.ledstjarnan.ejb.goal;
