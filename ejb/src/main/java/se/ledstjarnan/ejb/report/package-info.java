/** The quarterly report: counting, drafting, the document, approval and handing over. */
package se.ledstjarnan.ejb.report;
