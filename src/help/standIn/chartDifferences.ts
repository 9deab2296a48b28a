import type { DifferenceGroup } from "./standInDifference";

export const chartDifferences: DifferenceGroup = {
  anchor: "charts",
  title: { en: "Charts", zh: "图表" },
  differences: [
    {
      excel: {
        en: "Maps, box plots, histograms, surfaces, stocks, charts in three dimensions, data tables.",
        zh: "地图、箱形图、直方图、曲面图、股价图、三维图表、数据表。",
      },
      workbench: { en: "Refused by name.", zh: "明确拒绝。" },
    },
    {
      excel: {
        en: "Draws styles by number, colour schemes, axes of days, several levels of categories and leader lines.",
        zh: "绘制编号样式、配色方案、日期坐标轴、多级分类和引导线。",
      },
      workbench: { en: "Keeps them for the add-in, and does not draw them.", zh: "为加载项保留，但不绘制。" },
    },
    {
      excel: {
        en: "Places titles, legends, axes and the plot by its own measure.",
        zh: "按自己的方式安排标题、图例、坐标轴和绘图区。",
      },
      workbench: {
        en: "Places that an add-in reads are those of this page’s drawing.",
        zh: "加载项读取的位置是本页绘制的位置。",
      },
    },
    {
      excel: { en: "Error bars of a fixed value or percentage as you set them.", zh: "误差线可设定固定值或百分比。" },
      workbench: {
        en: "A fixed value is 0.1 and a percentage 5 %: the API lets nobody set them.",
        zh: "固定值为 0.1，百分比为 5%：接口不提供设置。",
      },
    },
    {
      excel: { en: "Columns and areas may begin where the axes cross.", zh: "柱形和面积可从坐标轴交叉处开始。" },
      workbench: { en: "Areas and stacked columns always begin at zero.", zh: "面积图和堆积柱形图总是从零开始。" },
    },
  ],
};
