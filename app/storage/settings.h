// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>

namespace naranhi::storage {

// What the reader chose, in the stable words of the settings file.
struct ReadingSettings
{
    QString theme = QStringLiteral("system"); // "system", "light", "dark", "sepia", "high-contrast"
    QString typeface = QStringLiteral("sans"); // "sans", "serif", "system"
    int textPercent = 100;
    double lineSpacing = 1.7;
    QString language; // "ko", "en"; empty = the system's
    bool columnsFollow = false;
    bool passagesJoined = true;
    bool sourcesShown = false;
    bool picturesShown = false;
    bool isOnlyNew = false;
    int fading = 75; // percent

    bool operator==(const ReadingSettings &) const = default;
};

// How the list of names was left, in stable words too.
struct NamesSettings
{
    QString order; // "mentions", "articles", "name", "type"; empty = the usual one
    QStringList types; // tags ("PS"); none = all

    bool operator==(const NamesSettings &) const = default;
};

// Typed access to the settings. Owns nothing: the QSettings is given and must outlive this. What is
// not there, or is not what it should be, reads as its default; keys it does not know stay as they
// are.
class Settings
{
public:
    explicit Settings(QSettings &store);

    [[nodiscard]] ReadingSettings reading() const;
    void setReading(const ReadingSettings &reading);

    [[nodiscard]] QString lastFolder() const; // where articles were opened from last
    void setLastFolder(const QString &path);

    static constexpr int maxRecentFiles = 10;
    [[nodiscard]] QStringList recentFiles() const; // absolute paths, the latest first
    void addRecentFile(const QString &path);

    [[nodiscard]] NamesSettings names() const;
    void setNames(const NamesSettings &names);

    // A file, or the address of a server; the usual one while none is set.
    [[nodiscard]] QString library(const QString &usual) const;
    void setLibrary(const QString &location); // empty: the usual one; REQUIRES no password in it

    // Whether feeds are updated by themselves; usual: yes.
    [[nodiscard]] bool updatesFeeds() const;
    void setUpdatesFeeds(bool isOn);

private:
    QSettings *m_store;
};

} // namespace naranhi::storage
