// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/namemodeldata.h"

// The assembler includes the file as it is: it costs no compile time, no start-up time and no copy,
// and the system reads only the pages that are used. NARANHI_NAME_MODEL is its path, set by CMake.
asm(".section .rodata\n"
    ".balign 16\n"
    ".global naranhi_name_model_begin\n"
    ".global naranhi_name_model_end\n"
    "naranhi_name_model_begin:\n"
    ".incbin \"" NARANHI_NAME_MODEL "\"\n"
    "naranhi_name_model_end:\n"
    ".previous\n");

extern "C" {
extern const char naranhi_name_model_begin[];
extern const char naranhi_name_model_end[];
}

namespace naranhi::language {

QByteArrayView nameModelBytes()
{
    return {naranhi_name_model_begin, naranhi_name_model_end};
}

} // namespace naranhi::language
