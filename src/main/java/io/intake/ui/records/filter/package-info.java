/// Search and filters of an index page, put together by a person.
@NullMarked
package io.intake.ui.records.filter;

import org.jspecify.annotations.NullMarked;
