/** Use cases of routines and guidelines: to find and read them, to write and approve them, to confirm that one has read them. */
package se.ledstjarnan.ejb.routine;
