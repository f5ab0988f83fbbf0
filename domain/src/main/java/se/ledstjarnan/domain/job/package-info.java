/** Work that time sets off: when each job is due next, and every run of it. */
package se.ledstjarnan.domain.job;
