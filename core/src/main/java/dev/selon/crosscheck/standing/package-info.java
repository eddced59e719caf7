/** What lasts: bodies and their phases, members, offices, formats of consultation, agreements, pledges, ties. */
@NullMarked
package dev.selon.crosscheck.standing;

import org.jspecify.annotations.NullMarked;
