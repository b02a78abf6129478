// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace naranhi::sources {

// Takes away what reading a page needs no right to, for good: opening files and connections,
// starting processes, writing anywhere but to what is open, more memory than `memory` bytes (0: no
// limit). Where the kernel refuses one of these, the others still hold. Call it when everything
// that is read from files has been read. Under a sanitizer, which needs these rights itself, only
// what it can stand.
void confine(qint64 memory);

// False under a sanitizer.
[[nodiscard]] bool canConfine();

// Before each page: the process is ended after so much more of the processor's time.
void allowSeconds(int seconds);

} // namespace naranhi::sources
