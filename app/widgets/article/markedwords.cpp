// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/article/markedwords.h"

#include "domain/koreanparticles.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

// Which sounds a particle follows.
enum class After { Any, Consonant, Vowel };

struct Particle
{
    QStringView letters;
    After after = After::Any;
};

// Longest first. One letter after any sound (의, 도, 만) is as often the end of a name; these are
// taken off too, since the reader can have the whole.
constexpr std::array particles{Particle{u"으로부터", After::Consonant},
    Particle{u"이라고는", After::Consonant},
    Particle{u"에게서"},
    Particle{u"에서는"},
    Particle{u"에서도"},
    Particle{u"으로서", After::Consonant},
    Particle{u"으로써", After::Consonant},
    Particle{u"이라고", After::Consonant},
    Particle{u"이라는", After::Consonant},
    Particle{u"에서"},
    Particle{u"에게"},
    Particle{u"에는"},
    Particle{u"에도"},
    Particle{u"까지"},
    Particle{u"부터"},
    Particle{u"보다"},
    Particle{u"처럼"},
    Particle{u"께서"},
    Particle{u"한테"},
    Particle{u"으로", After::Consonant},
    Particle{u"로서", After::Vowel},
    Particle{u"라고", After::Vowel},
    Particle{u"라는", After::Vowel},
    Particle{u"이나", After::Consonant},
    Particle{u"과의", After::Consonant},
    Particle{u"와의", After::Vowel},
    Particle{u"은", After::Consonant},
    Particle{u"는", After::Vowel},
    Particle{u"이", After::Consonant},
    Particle{u"가", After::Vowel},
    Particle{u"을", After::Consonant},
    Particle{u"를", After::Vowel},
    Particle{u"과", After::Consonant},
    Particle{u"와", After::Vowel},
    Particle{u"로", After::Vowel},
    Particle{u"의"},
    Particle{u"에"},
    Particle{u"도"},
    Particle{u"만"}};

bool isSign(QChar c)
{
    return c.isSpace() || c.isPunct() || c.category() == QChar::Other_Control;
}

// A closing sign stays with the opening one inside: 아랍에미리트(UAE).
bool isClosingOfPair(QStringView text, TextSpan span)
{
    static constexpr std::array<std::array<char16_t, 2>, 5> pairs{
        {{u'(', u')'}, {u'[', u']'}, {u'“', u'”'}, {u'‘', u'’'}, {u'《', u'》'}}};
    const QChar last = text.at(span.end - 1);
    return std::ranges::any_of(pairs, [&](const auto &pair) {
        return last == pair[1]
            && text.mid(span.start + 1, span.length() - 2).contains(QChar(pair[0]));
    });
}

TextSpan withoutSigns(QStringView text, TextSpan span)
{
    while (!span.isEmpty() && isSign(text.at(span.start)))
        ++span.start;
    while (!span.isEmpty() && isSign(text.at(span.end - 1)) && !isClosingOfPair(text, span))
        --span.end;
    return span;
}

bool fits(const Particle &particle, QStringView word)
{
    if (particle.after == After::Any)
        return true;
    // 로 also follows ㄹ: 서울로.
    const bool isRo = particle.letters.startsWith(u'로');
    const bool closed = endsInConsonant(word) && !(isRo && endsInRieul(word));
    return closed == (particle.after == After::Consonant);
}

TextSpan withoutParticle(QStringView text, TextSpan span)
{
    constexpr qsizetype shortestName = 2;
    const QStringView words = text.mid(span.start, span.length());
    for (const Particle &particle : particles) {
        const qsizetype rest = words.size() - particle.letters.size();
        if (rest >= shortestName && words.endsWith(particle.letters)
            && fits(particle, words.first(rest)))
            return {span.start, span.start + rest};
    }
    return span;
}

} // namespace

MarkedWords markedWords(QStringView text, TextSpan selection)
{
    const TextSpan whole = withoutSigns(text, selection);
    if (whole.isEmpty())
        return {};
    const bool endsAWord = whole.end >= text.size() || !text.at(whole.end).isLetterOrNumber();
    return {.name = endsAWord ? withoutParticle(text, whole) : whole, .whole = whole};
}

} // namespace naranhi
