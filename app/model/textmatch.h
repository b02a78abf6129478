// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naranhi {

// Whether what a person is typing is found in `text`, also in the middle of a Hangul syllable:
// "삼서" is on the way to 삼성전자, and "항" to 하이닉스. Initial consonants alone ("ㅅㅅㅈㅈ")
// match the syllables that begin with them. Letter case and blanks do not count; nothing typed
// matches everything.
[[nodiscard]] bool matchesTyped(QStringView text, QStringView typed);

} // namespace naranhi
