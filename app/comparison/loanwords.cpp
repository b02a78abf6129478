// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison/loanwords.h"

#include "domain/hangul.h"

using namespace Qt::StringLiterals;

namespace naranhi::comparison {

namespace {

// By number of the lead; a blank is silent. ㅈ and ㅊ stand for z, j and ch.
constexpr QStringView leadClasses = u"KKNTTLMPPSS JJJKTP ";
// By number of the tail; the ㅅ that ends a syllable is a t.
constexpr QStringView tailClasses = u" KKKNNNTLLLLLLLLMPPTTNJJKTP ";

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

QString latinClass(QStringView word, qsizetype at)
{
    const QChar c = word.at(at).toLower();
    const QChar next = at + 1 < word.size() ? word.at(at + 1).toLower() : QChar(u' ');
    switch (c.unicode()) {
    case 'b':
    case 'p':
    case 'f':
    case 'v':
        return u"P"_s;
    case 'c':
        return next == u'h' ? u"J"_s : next == u'e' || next == u'i' ? u"S"_s : u"K"_s;
    case 'g':
        if (at > 0 && word.at(at - 1).toLower() == u'n' && !isVowel(next))
            return {}; // ng is one consonant, as ㅇ is
        [[fallthrough]];
    case 'k':
    case 'q':
        return u"K"_s;
    case 'x':
        return u"KS"_s;
    case 'd':
    case 't':
        return u"T"_s;
    case 's':
        return u"S"_s;
    case 'j':
    case 'z':
        return u"J"_s;
    case 'm':
        return u"M"_s;
    case 'n':
        return u"N"_s;
    case 'l':
        return u"L"_s;
    case 'r':
        return isVowel(next) ? u"L"_s : QString();
    default:
        return {};
    }
}

QString hangulClasses(QChar c)
{
    return QString(leadClasses.at(leadOf(c))) + tailClasses.at(tailOf(c));
}

} // namespace

QString consonantSkeleton(QStringView word)
{
    QString skeleton;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i).toLower();
        if (!isHangul(c) && (c < u'a' || c > u'z'))
            return {};
        for (const QChar heard : isHangul(c) ? hangulClasses(c) : latinClass(word, i)) {
            if (heard != u' ' && !skeleton.endsWith(heard))
                skeleton.append(heard);
        }
    }
    return skeleton;
}

} // namespace naranhi::comparison
