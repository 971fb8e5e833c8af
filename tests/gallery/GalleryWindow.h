#pragma once

#include "gallery/State.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QScrollArea;

namespace contactdesk
{

class Gallery;

/// All states in a list, and the chosen one beside it, alive: in any theme, text size, language
/// and direction.
class GalleryWindow : public QWidget
{
    Q_OBJECT

public:
    /// `gallery` must outlive this window.
    GalleryWindow(Gallery &gallery, QList<State> states);
    ~GalleryWindow() override;

private:
    QWidget *newChoosers();
    void show(int row);
    void showAgain();
    void takeWindowBack();

    Gallery &m_gallery;
    QList<State> m_states;
    QListWidget *m_list;
    QComboBox *m_look;
    QComboBox *m_textSize;
    QComboBox *m_language;
    QCheckBox *m_isMirrored;
    QScrollArea *m_stage;
    QLabel *m_problem;
};

} // namespace contactdesk
