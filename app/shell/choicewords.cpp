// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/choicewords.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr std::array themes{std::pair{ThemeChoice::System, "system"_L1},
    std::pair{ThemeChoice::Light, "light"_L1},
    std::pair{ThemeChoice::Dark, "dark"_L1},
    std::pair{ThemeChoice::Sepia, "sepia"_L1},
    std::pair{ThemeChoice::HighContrast, "high-contrast"_L1}};
constexpr std::array typefaces{std::pair{Typeface::Sans, "sans"_L1},
    std::pair{Typeface::Serif, "serif"_L1},
    std::pair{Typeface::System, "system"_L1}};
constexpr std::array orders{std::pair{EntityOrder::MostMentioned, "mentions"_L1},
    std::pair{EntityOrder::MostArticles, "articles"_L1},
    std::pair{EntityOrder::Name, "name"_L1},
    std::pair{EntityOrder::Type, "type"_L1}};

template <typename Words, typename Choice> QString wordIn(const Words &words, Choice choice)
{
    for (const auto &entry : words)
        if (entry.first == choice)
            return entry.second;
    return {};
}

template <typename Choice, typename Words>
std::optional<Choice> choiceIn(const Words &words, const QString &word)
{
    for (const auto &entry : words)
        if (entry.second == word)
            return entry.first;
    return std::nullopt;
}

} // namespace

QString wordOf(ThemeChoice theme)
{
    return wordIn(themes, theme);
}

QString wordOf(Typeface typeface)
{
    return wordIn(typefaces, typeface);
}

QString wordOf(EntityOrder order)
{
    return wordIn(orders, order);
}

std::optional<ThemeChoice> themeOf(const QString &word)
{
    return choiceIn<ThemeChoice>(themes, word);
}

std::optional<Typeface> typefaceOf(const QString &word)
{
    return choiceIn<Typeface>(typefaces, word);
}

std::optional<EntityOrder> entityOrderOf(const QString &word)
{
    return choiceIn<EntityOrder>(orders, word);
}

} // namespace naranhi
