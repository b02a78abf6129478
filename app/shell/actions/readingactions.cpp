// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions/readingactions.h"

#include "shell/choicewords.h"
#include "shell/translator.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace naranhi {

namespace {

constexpr std::array sizes{50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};
constexpr std::array spacingFactors{1.4, 1.7, 2.0};
constexpr std::array typefaceChoices{Typeface::Sans, Typeface::Serif, Typeface::System};
constexpr std::array themeChoices{ThemeChoice::System,
    ThemeChoice::Light,
    ThemeChoice::Dark,
    ThemeChoice::Sepia,
    ThemeChoice::HighContrast};

void setTexts(QActionGroup *group, const QStringList &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i)
        group->actions().at(i)->setText(texts.at(i));
}

QString nameOfLanguage(const QString &code)
{
    return QLocale(code).nativeLanguageName();
}

} // namespace

ReadingActions::ReadingActions(ReadingPreferences &preferences, QObject *parent)
    : ActionSet(parent)
    , larger(add(u"larger"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
          this,
          [this] { stepSize(1); }))
    , smaller(add(
          u"smaller"_s, {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, this, [this] { stepSize(-1); }))
    , standardSize(add(u"standardSize"_s,
          {QKeySequence(Qt::CTRL | Qt::Key_0)},
          this,
          [this] { m_preferences.setTextPercent(100); }))
    , spacings(new QActionGroup(this))
    , typefaces(new QActionGroup(this))
    , themes(new QActionGroup(this))
    , languages(new QActionGroup(this))
    , m_preferences(preferences)
{
    addChoices();
    addLanguages();
    connect(&preferences, &ReadingPreferences::textSettingChanged, this, &ReadingActions::check);
    connect(&preferences, &ReadingPreferences::themeChanged, this, &ReadingActions::check);
    connect(&preferences, &ReadingPreferences::languageChanged, this, &ReadingActions::check);
    check();
    retranslate();
}

template <typename Value, typename Choose>
void ReadingActions::addChoice(
    QActionGroup *group, const QString &name, const Value &value, Choose choose)
{
    QAction *action
        = add(name, {}, this, [this, value, choose] { (m_preferences.*choose)(value); });
    action->setCheckable(true);
    group->addAction(action);
}

void ReadingActions::addChoices()
{
    for (const double factor : spacingFactors)
        addChoice(
            spacings, u"spacing-%1"_s.arg(factor), factor, &ReadingPreferences::setLineSpacing);
    for (const Typeface typeface : typefaceChoices)
        addChoice(typefaces,
            u"typeface-"_s + wordOf(typeface),
            typeface,
            &ReadingPreferences::setTypeface);
    for (const ThemeChoice theme : themeChoices)
        addChoice(themes, u"theme-"_s + wordOf(theme), theme, &ReadingPreferences::setTheme);
}

void ReadingActions::addLanguages()
{
    addChoice(languages, u"language-system"_s, QString(), &ReadingPreferences::setLanguage);
    for (const QString &code : windowLanguages())
        addChoice(languages, u"language-"_s + code, code, &ReadingPreferences::setLanguage);
}

void ReadingActions::retranslate()
{
    larger->setText(tr("&Larger text"));
    smaller->setText(tr("&Smaller text"));
    standardSize->setText(tr("Sta&ndard text size"));
    larger->setIconText(tr("A +"));
    smaller->setIconText(tr("A −"));
    setTexts(spacings, {tr("&Tight"), tr("&Normal"), tr("&Wide")});
    setTexts(typefaces, {tr("&Sans serif"), tr("Se&rif"), tr("The system's &own")});
    setTexts(themes,
        {tr("As the s&ystem"), tr("&Light"), tr("&Dark"), tr("&Sepia"), tr("&High contrast")});
    setTexts(languages, {tr("As the s&ystem")});
    for (qsizetype i = 0; i < windowLanguages().size(); ++i)
        languages->actions().at(i + 1)->setText(nameOfLanguage(windowLanguages().at(i)));
}

void ReadingActions::stepSize(int direction)
{
    const int now = m_preferences.textPercent();
    const auto above = std::ranges::upper_bound(sizes, now);
    const auto here = std::ranges::lower_bound(sizes, now);
    if (direction > 0 && above != sizes.end())
        m_preferences.setTextPercent(*above);
    else if (direction < 0 && here != sizes.begin())
        m_preferences.setTextPercent(*std::prev(here));
}

void ReadingActions::check()
{
    for (size_t i = 0; i < spacingFactors.size(); ++i)
        spacings->actions()
            .at(static_cast<qsizetype>(i))
            ->setChecked(std::abs(m_preferences.lineSpacing() - spacingFactors[i]) < 0.05);
    for (size_t i = 0; i < typefaceChoices.size(); ++i)
        typefaces->actions()
            .at(static_cast<qsizetype>(i))
            ->setChecked(m_preferences.typeface() == typefaceChoices[i]);
    for (size_t i = 0; i < themeChoices.size(); ++i)
        themes->actions()
            .at(static_cast<qsizetype>(i))
            ->setChecked(m_preferences.theme() == themeChoices[i]);
    languages->actions()
        .at(windowLanguages().indexOf(m_preferences.language()) + 1)
        ->setChecked(true);
    larger->setEnabled(m_preferences.textPercent() < sizes.back());
    smaller->setEnabled(m_preferences.textPercent() > sizes.front());
}

} // namespace naranhi
