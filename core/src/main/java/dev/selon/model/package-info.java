/** What travels between the stages: records and enums that import nothing of the project. */
@NullMarked
package dev.selon.model;

import org.jspecify.annotations.NullMarked;
