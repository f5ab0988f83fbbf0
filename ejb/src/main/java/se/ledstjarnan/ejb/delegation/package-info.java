/** Delegated care tasks: deciding, answering, revoking, the list and the document, the register of tasks and licences. */
package se.ledstjarnan.ejb.delegation;
