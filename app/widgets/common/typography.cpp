// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/typography.h"

#include <QFontDatabase>
#include <QFontInfo>

namespace naranhi {

using namespace Qt::StringLiterals;

namespace {

const QStringList &knownFamilies(Typeface typeface)
{
    static const QStringList sans{u"Noto Sans CJK KR"_s,
        u"Noto Sans KR"_s,
        u"Pretendard"_s,
        u"NanumBarunGothic"_s,
        u"NanumGothic"_s,
        u"Apple SD Gothic Neo"_s,
        u"Malgun Gothic"_s,
        u"UnDotum"_s};
    static const QStringList serif{u"Noto Serif CJK KR"_s,
        u"Noto Serif KR"_s,
        u"NanumMyeongjo"_s,
        u"AppleMyungjo"_s,
        u"Batang"_s,
        u"UnBatang"_s};
    return typeface == Typeface::Serif ? serif : sans;
}

QFont sized(QFont font, double pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(qMax(qRound(pixels), 6));
    font.setWeight(weight);
    // Hinted advances are whole pixels, which sets Hangul unevenly at reading sizes.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

double Typography::lineHeight(const QFont &font) const
{
    const double size = font.pixelSize();
    // Long lines of small type want air; a headline of two lines wants to hold together.
    const double spacing = size > em * 1.2 ? 1 + (lineSpacing - 1) * 0.55 : lineSpacing;
    return qRound(size * spacing);
}

int Typography::narrowestColumn() const
{
    constexpr int besideText = 20; // the overview strip, the border, rounding
    return qRound(18 * em) + margin() + marginBesideStrip() + 2 * pageMargin() + besideText;
}

int Typography::widestText() const
{
    return qRound(42 * em);
}

int Typography::margin() const
{
    return qRound(1.2 * em);
}

int Typography::marginBesideStrip() const
{
    return margin() / 2;
}

int Typography::pageMargin() const
{
    return qRound(0.3 * em);
}

QString readingFamily(Typeface typeface, const QFont &system)
{
    if (typeface == Typeface::System)
        return system.family();
    // Not QFontDatabase::hasFamily(), which looks for a substitute first, a millisecond a family.
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : knownFamilies(typeface)) {
        if (installed.contains(family))
            return family;
    }
    return system.family();
}

Typography typographyFor(const ReadingPreferences &preferences, const QFont &system)
{
    constexpr double largerThanSystem = 1.25;
    QFont base(readingFamily(preferences.typeface(), system));
    base.setStyleHint(preferences.typeface() == Typeface::Serif ? QFont::Serif : QFont::SansSerif);
    const double em = qMax(
        QFontInfo(system).pixelSize() * largerThanSystem * preferences.textPercent() / 100.0, 8.0);
    return {.body = sized(base, em),
        .headline = sized(base, em * 1.4, QFont::Bold),
        .heading = sized(base, em * 1.08, QFont::Bold),
        .subtitle = sized(base, em, QFont::Medium),
        .small = sized(base, em * 0.82),
        .lineSpacing = preferences.lineSpacing(),
        .em = static_cast<double>(qRound(em))};
}

QFont smallerFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace naranhi
