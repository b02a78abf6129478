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
constexpr std::array fadingPercents{40, ReadingPreferences::standardFading, 100};
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

// `values` are those of the group's actions, in their order.
template <typename Values, typename Matches>
void checkWhere(const QActionGroup *group, const Values &values, Matches matches)
{
    auto value = values.begin();
    for (QAction *action : group->actions())
        action->setChecked(matches(*value++));
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
    , sources(add(u"showSources"_s,
          {},
          this,
          [this] { m_preferences.setSourcesShown(sources->isChecked()); }))
    , pictures(add(u"showPictures"_s,
          {},
          this,
          [this] { m_preferences.setPicturesShown(pictures->isChecked()); }))
    , onlyNew(add(u"onlyNew"_s,
          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
          this,
          [this] { m_preferences.setOnlyNew(onlyNew->isChecked()); }))
    , fadings(new QActionGroup(this))
    , spacings(new QActionGroup(this))
    , typefaces(new QActionGroup(this))
    , themes(new QActionGroup(this))
    , languages(new QActionGroup(this))
    , m_preferences(preferences)
{
    sources->setCheckable(true);
    pictures->setCheckable(true);
    onlyNew->setCheckable(true);
    addChoices();
    addLanguages();
    connect(&preferences, &ReadingPreferences::sourcesShownChanged, this, &ReadingActions::check);
    connect(&preferences, &ReadingPreferences::picturesShownChanged, this, &ReadingActions::check);
    connect(&preferences, &ReadingPreferences::textSettingChanged, this, &ReadingActions::check);
    connect(&preferences, &ReadingPreferences::newTextSettingChanged, this, &ReadingActions::check);
    connect(&preferences, &ReadingPreferences::themeChanged, this, &ReadingActions::check);
    connect(&preferences, &ReadingPreferences::languageChanged, this, &ReadingActions::check);
    check();
    retranslate();
}

void ReadingActions::addChoice(
    QActionGroup *group, const QString &name, const std::function<void()> &choose)
{
    QAction *action = add(name, {}, this, choose);
    action->setCheckable(true);
    group->addAction(action);
}

void ReadingActions::addChoices()
{
    for (const int percent : fadingPercents)
        addChoice(fadings, u"fading-%1"_s.arg(percent), [this, percent] {
            m_preferences.setFading(percent);
        });
    for (const double factor : spacingFactors)
        addChoice(spacings, u"spacing-%1"_s.arg(factor), [this, factor] {
            m_preferences.setLineSpacing(factor);
        });
    for (const Typeface typeface : typefaceChoices)
        addChoice(typefaces, u"typeface-"_s + wordOf(typeface), [this, typeface] {
            m_preferences.setTypeface(typeface);
        });
    for (const ThemeChoice theme : themeChoices)
        addChoice(
            themes, u"theme-"_s + wordOf(theme), [this, theme] { m_preferences.setTheme(theme); });
}

void ReadingActions::addLanguages()
{
    const auto addLanguage = [this](const QString &name, const QString &code) {
        addChoice(languages, name, [this, code] { m_preferences.setLanguage(code); });
    };
    addLanguage(u"language-system"_s, {});
    for (const QString &code : windowLanguages())
        addLanguage(u"language-"_s + code, code);
}

void ReadingActions::retranslate()
{
    larger->setText(tr("&Larger text"));
    smaller->setText(tr("&Smaller text"));
    standardSize->setText(tr("Sta&ndard text size"));
    larger->setIconText(tr("A +"));
    smaller->setIconText(tr("A –"));
    sources->setText(tr("On whose wor&d"));
    pictures->setText(tr("Pict&ures of the articles"));
    pictures->setToolTip(tr("Fetches them from the outlets, which learn of it"));
    onlyNew->setText(tr("Only what is new"));
    setTexts(fadings, {tr("A &little"), tr("&Half"), tr("As &far as can be read")});
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
    onlyNew->setChecked(m_preferences.isOnlyNew());
    checkWhere(
        fadings, fadingPercents, [this](int percent) { return m_preferences.fading() == percent; });
    checkWhere(spacings, spacingFactors, [this](double factor) {
        return std::abs(m_preferences.lineSpacing() - factor) < 0.05;
    });
    checkWhere(typefaces, typefaceChoices, [this](Typeface typeface) {
        return m_preferences.typeface() == typeface;
    });
    checkWhere(
        themes, themeChoices, [this](ThemeChoice theme) { return m_preferences.theme() == theme; });
    checkWhere(languages, QStringList{QString()} + windowLanguages(), [this](const QString &code) {
        return m_preferences.language() == code;
    });
    sources->setChecked(m_preferences.areSourcesShown());
    pictures->setChecked(m_preferences.arePicturesShown());
    larger->setEnabled(m_preferences.textPercent() < sizes.back());
    smaller->setEnabled(m_preferences.textPercent() > sizes.front());
}

} // namespace naranhi
