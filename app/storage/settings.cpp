// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settings.h"

using namespace Qt::StringLiterals;

namespace naranhi::storage {

namespace {

constexpr auto themeKey = "reading/theme"_L1;
constexpr auto typefaceKey = "reading/typeface"_L1;
constexpr auto textPercentKey = "reading/textPercent"_L1;
constexpr auto lineSpacingKey = "reading/lineSpacing"_L1;
constexpr auto onlyNewKey = "reading/onlyNew"_L1;
constexpr auto fadingKey = "reading/fading"_L1;
constexpr auto languageKey = "reading/language"_L1;
constexpr auto columnsFollowKey = "reading/columnsFollow"_L1;
constexpr auto passagesJoinedKey = "reading/passagesJoined"_L1;
constexpr auto sourcesKey = "reading/sourcesShown"_L1;
constexpr auto picturesKey = "reading/picturesShown"_L1;
constexpr auto lastFolderKey = "files/lastFolder"_L1;
constexpr auto recentFilesKey = "files/recent"_L1;
constexpr auto namesOrderKey = "names/order"_L1;
constexpr auto namesTypesKey = "names/types"_L1;
constexpr auto libraryKey = "library/location"_L1;
constexpr auto updatesFeedsKey = "feeds/update"_L1;

QString oneOf(const QString &word, const QStringList &words, const QString &fallback)
{
    return words.contains(word) ? word : fallback;
}

int integerOr(const QVariant &value, int fallback)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok ? number : fallback;
}

bool truthOr(const QVariant &value, bool fallback)
{
    const QString word = value.toString();
    return word == "true"_L1 ? true : word == "false"_L1 ? false : fallback;
}

double numberOr(const QVariant &value, double fallback)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok ? number : fallback;
}

} // namespace

Settings::Settings(QSettings &store)
    : m_store(&store)
{
}

ReadingSettings Settings::reading() const
{
    const ReadingSettings standard;
    const QStringList themes{u"system"_s, u"light"_s, u"dark"_s, u"sepia"_s, u"high-contrast"_s};
    const QStringList typefaces{u"sans"_s, u"serif"_s, u"system"_s};
    return {.theme = oneOf(m_store->value(themeKey).toString(), themes, standard.theme),
        .typeface = oneOf(m_store->value(typefaceKey).toString(), typefaces, standard.typeface),
        .textPercent = integerOr(m_store->value(textPercentKey), standard.textPercent),
        .lineSpacing = numberOr(m_store->value(lineSpacingKey), standard.lineSpacing),
        .language = oneOf(m_store->value(languageKey).toString(), {u"ko"_s, u"en"_s}, {}),
        .columnsFollow = truthOr(m_store->value(columnsFollowKey), standard.columnsFollow),
        .passagesJoined = truthOr(m_store->value(passagesJoinedKey), standard.passagesJoined),
        .sourcesShown = truthOr(m_store->value(sourcesKey), standard.sourcesShown),
        .picturesShown = truthOr(m_store->value(picturesKey), standard.picturesShown),
        .isOnlyNew = truthOr(m_store->value(onlyNewKey), standard.isOnlyNew),
        .fading = integerOr(m_store->value(fadingKey), standard.fading)};
}

void Settings::setReading(const ReadingSettings &reading)
{
    m_store->setValue(themeKey, reading.theme);
    m_store->setValue(typefaceKey, reading.typeface);
    m_store->setValue(textPercentKey, reading.textPercent);
    m_store->setValue(lineSpacingKey, reading.lineSpacing);
    m_store->setValue(languageKey, reading.language);
    m_store->setValue(columnsFollowKey, reading.columnsFollow);
    m_store->setValue(passagesJoinedKey, reading.passagesJoined);
    m_store->setValue(sourcesKey, reading.sourcesShown);
    m_store->setValue(picturesKey, reading.picturesShown);
    m_store->setValue(onlyNewKey, reading.isOnlyNew);
    m_store->setValue(fadingKey, reading.fading);
}

QString Settings::lastFolder() const
{
    return m_store->value(lastFolderKey).toString();
}

void Settings::setLastFolder(const QString &path)
{
    m_store->setValue(lastFolderKey, path);
}

QStringList Settings::recentFiles() const
{
    return m_store->value(recentFilesKey).toStringList().mid(0, maxRecentFiles);
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store->setValue(recentFilesKey, files.mid(0, maxRecentFiles));
}

NamesSettings Settings::names() const
{
    return {.order = m_store->value(namesOrderKey).toString(),
        .types = m_store->value(namesTypesKey).toStringList()};
}

void Settings::setNames(const NamesSettings &names)
{
    m_store->setValue(namesOrderKey, names.order);
    m_store->setValue(namesTypesKey, names.types);
}

QString Settings::library(const QString &usual) const
{
    const QString set = m_store->value(libraryKey).toString();
    return set.isEmpty() ? usual : set;
}

void Settings::setLibrary(const QString &location)
{
    if (location.isEmpty())
        m_store->remove(libraryKey);
    else
        m_store->setValue(libraryKey, location);
}

bool Settings::updatesFeeds() const
{
    return truthOr(m_store->value(updatesFeedsKey), true);
}

void Settings::setUpdatesFeeds(bool isOn)
{
    m_store->setValue(updatesFeedsKey, isOn);
}

} // namespace naranhi::storage
