/** What the areas of the map are shaded by: what is counted or summed, in which classes, and per what. */
@NullMarked
package org.dateline.viewmodel.shading;

import org.jspecify.annotations.NullMarked;
