// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace naranhi {

// Lets screen readers know the date card as a dialog, which they read out when it opens. Calling it
// again does nothing.
void installDateCardAccessibility();

} // namespace naranhi
