/// The places and people of the demonstration; present only under the demo profile.
@NullMarked
package vn.thuocdo.organisation.demo;

import org.jspecify.annotations.NullMarked;
